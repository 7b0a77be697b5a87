throw new TypeError('not now');
