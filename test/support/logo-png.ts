// A made-up district's logo: 120 by 40 points, and as large as one comes from a printer.
import type { Page } from 'playwright-core';

export const logoPng =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAAsklEQVR42u3auRGDQAwFUOpwQk7gYmiD/mPcAeypGWvfH1XwIl3bLSHZEIAGLaCTQH+u87mA9kK/EuPuha4ixt0I3azMugK6U7nKej++OaoaeohyufWi0AOVC61Bg54GPVy5xBo06DnQk5RfrUGfwe3HKn00aNCgQYMGDRo0aNCZBxbQfw5t1wE6HbR9NOh00G6GcdDBV3B/HZRDoH0qxUE3cGNthy7kBjoGWkCDFtCR+QEb7z4W6pOmewAAAABJRU5ErkJggg==';

/** 1,600 by 900 points, and far more than mail should carry. */
export const largeLogo = async (page: Page): Promise<Buffer> => {
  const data = (await page.evaluate(`(function () {
    var canvas = document.createElement('canvas');
    canvas.width = 1600; canvas.height = 900;
    var draw = canvas.getContext('2d');
    for (var at = 0; at < 4000; at += 1) {
      draw.fillStyle = 'hsl(' + (at * 37) % 360 + ', 60%, ' + (20 + at % 60) + '%)';
      draw.fillRect((at * 97) % 1600, (at * 61) % 900, 30 + at % 50, 20 + at % 40);
    }
    return canvas.toDataURL('image/png');
  })()`)) as string;
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
};
