import { HIGH, type Lettering, WIDE } from './keep-picture.tsx';

const imageOf = (svg: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image(WIDE, HIGH);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be drawn.'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

function write(context: CanvasRenderingContext2D, letters: Lettering) {
  context.font = `${letters.weight} ${letters.size}px "${letters.face}", sans-serif`;
  context.fillStyle = letters.colour;
  context.textAlign = letters.anchor === 'middle' ? 'center' : letters.anchor;
  context.fillText(letters.text, letters.x, letters.y);
}

/** The drawing with its words, 1200 by 630, as a PNG. `drawing` is the svg on the page: its text is left out and set again. */
export async function pictureFile(drawing: SVGSVGElement, lettering: readonly Lettering[], name: string): Promise<File> {
  const bare = drawing.cloneNode(true) as SVGSVGElement;
  for (const text of bare.querySelectorAll('text')) text.remove();
  bare.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  bare.setAttribute('width', String(WIDE));
  bare.setAttribute('height', String(HIGH));
  const image = await imageOf(new XMLSerializer().serializeToString(bare));
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  canvas.width = WIDE;
  canvas.height = HIGH;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.drawImage(image, 0, 0, WIDE, HIGH);
  for (const letters of lettering) write(context, letters);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be written.');
  return new File([blob], name, { type: 'image/png' });
}
