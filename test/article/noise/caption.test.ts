import { describe, expect, test } from 'vitest';
import { caption } from '../../../lib/article/noise/caption.ts';
import { foundOf, type Place } from './article-around.ts';

describe('caption', () => {
  const noise: [Place, string][] = [
    ['opening', 'Lena Moss speaks at the opening of the harbour line in Marlow on Tuesday. CREDIT: Screenshot/News 12'],
    ['middle', 'FILE PHOTO: The old bridge at Harton is seen in this picture taken in May. REUTERS/John Roe'],
    ['middle', 'Residents look at the flooded market place. (AP Photo/John Roe)'],
    ['middle', 'The tower, seen from the harbour. Image: Ann Poe.'],
    ['middle', 'The owner arrives at the court with his lawyer. (Inland Press/Joel Tamm)'],
    ['middle', 'In this March 3, 2015 photo, workers repair the dam above the village.'],
    ['middle', 'Caption: the old town hall in winter'],
    ['middle', 'Pictured: the winners with their cup'],
    ['middle', 'Fans wait outside the stadium in Harton. Photo by Ann Poe/The Courier'],
    ['middle', 'A boat leaves the harbour. (Handout photo)'],
    ['middle', 'The mayor at the ceremony. Ann Poe via Getty Images.'],
    ['middle', '[caption id="a1" align="left"]The new depot.[/caption]'],
    ['middle', 'Fig. 1: The bus in the depot. Credit: M. Joensen/LMI'],
    ['middle', 'Above: Lena Moss crosses the line. Below: the swan.'],
    ['middle', 'It opened in 1907. (Jo Penderel / Marlow Echo)'],
    ['middle', 'Lena Moss at the stop. PHOTOGRAPH: CAROL WEEKS/ACTION'],
    ['middle', 'Image caption, A bus at the harbour on Sunday night'],
    ['middle', 'COURIER FILE PHOTO Lena Moss in 2003.'],
    ['middle', 'Left: the bus. Right: what came before it.'],
    ['middle', 'Stalls at the harbour on Tuesday. Inset: Mayor Lena Moss'],
  ];
  test.each(noise)('%# removes (%s): %s', (place, block) => {
    expect(foundOf(caption, block, place)).toBe(block);
  });

  const story: [Place, string][] = [
    ['middle', 'The mayor showed a photo of the bridge (taken in 1987) to the committee.'],
    ['middle', 'Roe sued the paper over a picture by Ann Poe, who had worked for Reuters.'],
    ['middle', 'In this picture of a town at war with itself, nobody is without blame, she wrote.'],
    ['middle', '“The image: terrible,” he said.'],
    ['middle', 'The agency, a partner of AP, said it would close its office.'],
    ['middle', 'In this 2016 campaign the parties spent more than ever before.'],
    ['middle', 'Both of them were photographed by Ann Poe.'],
    ['middle', 'The report was sent to the committee (AP).'],
    ['middle', 'The seat was won by the farmers’ list (Roe/Poe).'],
    ['middle', 'Above all, the mayor wants the line to be on time.'],
    ['middle', 'Left to itself, the line would close.'],
    ['middle', 'Left: that is where the party stood in 1974.'],
    ['middle', 'FILE PHOTOCOPIES of the plan were sent to all members.'],
  ];
  test.each(story)('%# keeps (%s): %s', (place, block) => {
    expect(foundOf(caption, block, place)).toBe('');
  });
});
