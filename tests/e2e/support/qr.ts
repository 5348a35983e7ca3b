// Reading a QR code as a camera would: from the pixels of a picture of it, by a reader that shares no code with the app.
import type { Browser, Locator } from "@playwright/test";
import jsqr from "jsqr";

// A CommonJS module: what it exports by default lies one step deeper here.
const read = (jsqr as unknown as { default: typeof jsqr }).default ?? jsqr;

/** What the code in sight at `locator` says; empty when nothing can be read. */
export async function decoded(browser: Browser, locator: Locator): Promise<string> {
  const png = (await locator.screenshot()).toString("base64");
  // On a page of its own, which has no policy against pictures from data.
  const board = await browser.newPage();
  const picture = await board.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width: image.width, height: image.height };
  }, png);
  await board.close();
  return read(Uint8ClampedArray.from(picture.data), picture.width, picture.height)?.data ?? "";
}
