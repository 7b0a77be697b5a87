/** How many articles of the corpus are made one, and how long that is, about. */
export const lengths: readonly { readonly joined: number; readonly label: string }[] = [
  { joined: 1, label: '3 KB' },
  { joined: 3, label: '8 KB' },
  { joined: 7, label: '20 KB' },
  { joined: 21, label: '60 KB' },
];
