// developers.google.com/apps-script/reference/spreadsheet/range; what gas-fakes asserts live in testsheetsformatting; platform.md 1.4.
import { openScriptHost, type ScriptHost } from '../support/script-host';

let open: ScriptHost;
beforeAll(async () => {
  open = await openScriptHost();
});
afterAll(() => open.close());

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const cell = sheet.getRange('B2'); const S = SpreadsheetApp;`;

describe('looks of cells', () => {
  it('G: a cell that nobody touched has the defaults of Google', async () => {
    // GF testsheetsformatting "cell and font backgrounds, styles and alignments"
    expect(
      await open.evaluate(`${sheet} const style = cell.getTextStyle(); return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(),
        cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getNumberFormat(),
        cell.getWrap(), cell.getWrapStrategy().toString(), cell.getTextDirection(), cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical(),
        style.getFontFamily(), style.isBold(), style.getForegroundColor()];`),
    ).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      'general',
      'bottom',
      '0.###############',
      true,
      'OVERFLOW',
      null,
      0,
      false,
      'arial,sans,sans-serif',
      false,
      '#000000',
    ]);
  });

  it.each([
    ['FontWeight', 'FontWeights', ['bold', 'normal', null], ['bold', 'normal', 'normal']],
    ['FontStyle', 'FontStyles', ['italic', 'normal', null], ['italic', 'normal', 'normal']],
    ['FontSize', 'FontSizes', [12, 10, 20], [12, 10, 20]],
    ['FontLine', 'FontLines', ['line-through', 'underline', null], ['line-through', 'underline', 'none']],
    ['FontFamily', 'FontFamilies', ['Helvetica', 'Courier New', null], ['Helvetica', 'Courier New', 'Arial']],
    ['FontColor', 'FontColors', ['#ff0000', 'LightCoral', null], ['#ff0000', '#f08080', '#000000']],
    ['Background', 'Backgrounds', ['#f00', 'rebeccablue', null], ['#ff0000', '#ffffff', '#ffffff']],
    [
      'NumberFormat',
      'NumberFormats',
      ['0.0000', 'MM/dd/yyyy', 'general'],
      ['0.0000', 'MM/dd/yyyy', '0.###############'],
    ],
    ['HorizontalAlignment', 'HorizontalAlignments', ['left', 'normal', null], ['left', 'general-left', 'general']],
    ['VerticalAlignment', 'VerticalAlignments', ['top', 'middle', null], ['top', 'middle', 'bottom']],
    ['Wrap', 'Wraps', [true, false, true], [true, false, true]],
  ])('G: %s is set and read for one cell and for many, null standing for the default', async (one, many, set, got) => {
    // GF testsheetsformatting "setting and repeating cell formats"
    expect(
      await open.evaluate(`${sheet} const range = sheet.getRange('B4:D4').clearFormat(); const values = ${JSON.stringify(set)};
        range.set${many}([values]); const all = range.get${many}()[0];
        range.set${one}(values[0]); return [all, range.get${many}()[0], range.get${one}()];`),
    ).toEqual([got, [got[0], got[0], got[0]], got[0]]);
  });

  it('G: wrap strategies, directions and rotations are members and objects', async () => {
    expect(
      await open.evaluate(`${sheet} const range = sheet.getRange('B6:D6'); const { WRAP, OVERFLOW, CLIP } = S.WrapStrategy; const { LEFT_TO_RIGHT, RIGHT_TO_LEFT } = S.TextDirection;
        range.setWrapStrategies([[WRAP, OVERFLOW, CLIP]]); const wraps = [range.getWraps()[0], range.getWrapStrategies()[0].map(String), range.getWrapStrategy() === WRAP];
        range.setTextDirections([[LEFT_TO_RIGHT, RIGHT_TO_LEFT, null]]); const ways = range.getTextDirections()[0].map(d => d && d.toString());
        range.setTextRotation(45); const turned = [range.getTextRotation().getDegrees(), range.getTextRotation().isVertical()];
        range.setVerticalText(true); const upright = [range.getTextRotation().getDegrees(), range.getTextRotation().isVertical()];
        range.setVerticalText(false); cell.setTextRotation(range.getTextRotation());
        return [wraps, ways, turned, upright, cell.getTextRotation().isVertical()];`),
    ).toEqual([
      [[true, false, false], ['WRAP', 'OVERFLOW', 'CLIP'], true],
      ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT', null],
      [45, false],
      [0, true],
      false,
    ]);
  });

  it('D: looks that the engine does not hold follow rows and columns, and clearFormat takes them away', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#clearformat
    expect(
      await open.evaluate(`${sheet} const other = book.insertSheet(); other.getRange('B2:C3').setFontFamily('Lobster').setTextRotation(30);
        other.insertRowsBefore(1, 2); other.insertColumnBefore(1); other.getRange('C4').clearFormat();
        const got = other.getRange('B4:D5').getFontFamilies(); book.deleteSheet(other); return got;`),
    ).toEqual([
      ['Arial', 'Arial', 'Lobster'],
      ['Arial', 'Lobster', 'Lobster'],
    ]);
  });

  it('D: setBackgroundRGB takes three parts, and all 147 names of CSS are colors', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundrgbred,-green,-blue
    expect(
      await open.evaluate(`${sheet} cell.setBackgroundRGB(255, 128, 0); const rgb = cell.getBackground();
        return [rgb, cell.setBackground('papayawhip').getBackground(), cell.setBackground('REBECCAPURPLE').getBackground(), cell.setBackground(null).getBackground()];`),
    ).toEqual(['#ff8000', '#ffefd5', '#ffefd5', '#ffffff']);
  });

  it('F07 G: a look of the wrong kind fits no signature', async () => {
    for (const [call, words] of [
      ['setFontWeight(7)', "(number) don't match the method signature for SpreadsheetApp.Range.setFontWeight."],
      ['setFontSize("big")', "(String) don't match the method signature for SpreadsheetApp.Range.setFontSize."],
      ['setShowHyperlink(null)', "(null) don't match the method signature for SpreadsheetApp.Range.setShowHyperlink."],
      ['setBackgrounds([["red", "blue"]])', 'The data has 2 but the range has 1.'],
      ['setWraps(true)', "(boolean) don't match the method signature for SpreadsheetApp.Range.setWraps."],
    ])
      await expect(open.evaluate(`${sheet} cell.${call};`)).rejects.toThrow(words);
  });
});

describe('color objects', () => {
  it('G: a color is of the theme, by its parts, or of no type yet', async () => {
    // GF testsheetsvui "color objects and builders"
    expect(
      await open.evaluate(`${sheet} const fails = work => { try { work(); return 'no'; } catch (e) { return e.message; } };
        const builder = S.newColor(); const unset = [builder.toString(), builder.getColorType().toString(), fails(() => builder.asRgbColor()), fails(() => builder.asThemeColor())];
        const rgb = builder.setRgbColor('#12ab00').build(); const parts = rgb.asRgbColor();
        const theme = S.newColor().setThemeColor(S.ThemeColorType.ACCENT1).build();
        cell.setFontColorObject(theme).setBackgroundObject(rgb);
        return [unset, [rgb.toString(), parts.toString(), parts.asHexString(), parts.getRed(), parts.getGreen(), parts.getBlue(), rgb.getColorType() === S.ColorType.RGB],
          [theme.asThemeColor().getThemeColorType() === S.ThemeColorType.ACCENT1, fails(() => theme.asRgbColor())],
          [cell.getFontColorObject().asThemeColor().getThemeColorType().toString(), cell.getFontColor(), cell.getBackgroundObject().asRgbColor().asHexString()],
          cell.setFontColor('red').getFontColorObject().getColorType().toString()];`),
    ).toEqual([
      ['ColorBuilder', 'UNSUPPORTED', 'Object is not of type RgbColor.', 'Object is not of type ThemeColor.'],
      ['Color', 'RgbColor', '#12ab00', 18, 171, 0, true],
      [true, 'Object is not of type RgbColor.'],
      ['ACCENT1', '#4285f4', '#12ab00'],
      'RGB',
    ]);
  });
});

describe('text styles and rich text', () => {
  it('G: a style says only what was set, and a cell takes it', async () => {
    // GF testsheetsformatting "text Style objects and builders", "exotic styles"
    expect(
      await open.evaluate(`${sheet} const style = S.newTextStyle().setFontSize(32).setFontFamily('helvetica').setBold(true).setUnderline(false).setForegroundColor('#00ff00').build();
        const read = s => [s.getFontSize(), s.getFontFamily(), s.isBold(), s.isItalic(), s.isUnderline(), s.isStrikethrough(), s.getForegroundColor()];
        cell.clearFormat().setTextStyle(style.copy().setItalic(true).build());
        const theme = S.newTextStyle().setForegroundColorObject(S.newColor().setThemeColor(S.ThemeColorType.ACCENT4).build()).build();
        return [style.toString(), read(style), read(cell.getTextStyle()), theme.getForegroundColor(), S.newTextStyle().build().getForegroundColorObject()];`),
    ).toEqual([
      'TextStyle',
      [32, 'helvetica', true, null, false, null, '#00ff00'],
      [32, 'helvetica', true, true, false, false, '#00ff00'],
      'ACCENT4',
      null,
    ]);
  });

  it('G: a rich text comes back with all its runs, plain ones too', async () => {
    // GF testsheetsformatting "rich text tests"
    expect(
      await open.evaluate(`${sheet} cell.clear(); const bold = S.newTextStyle().setBold(true).build(); const italic = S.newTextStyle().setItalic(true).build();
        cell.setRichTextValue(S.newRichTextValue().setText('Bold Italic Link').setTextStyle(0, 4, bold).setTextStyle(5, 11, italic).setLinkUrl(12, 16, 'https://example.org').build());
        const got = cell.getRichTextValue();
        const runs = got.getRuns().map(r => [r.getText(), r.getStartIndex(), r.getEndIndex(), r.getTextStyle().isBold(), r.getTextStyle().isItalic(), r.getLinkUrl()]);
        return [cell.getValue(), got.getText(), runs, got.getLinkUrl(), got.getLinkUrl(12, 16), got.getTextStyle().isBold(), got.getTextStyle(0, 4).isBold()];`),
    ).toEqual([
      'Bold Italic Link',
      'Bold Italic Link',
      [
        ['Bold', 0, 4, true, false, null],
        [' ', 4, 5, false, false, null],
        ['Italic', 5, 11, false, true, null],
        [' ', 11, 12, false, false, null],
        ['Link', 12, 16, false, false, 'https://example.org'],
      ],
      null,
      'https://example.org',
      null,
      true,
    ]);
  });

  it('D: a plain text is one run of the style of its cell, a number no rich text, and another text ends the runs', async () => {
    // https://developers.google.com/apps-script/reference/spreadsheet/range#getrichtextvalue
    expect(
      await open.evaluate(`${sheet} cell.setValue('other text').setFontSize(12); const plain = cell.getRichTextValue();
        const first = [plain.getRuns().length, plain.getTextStyle().getFontSize(), plain.getTextStyle().isBold()];
        cell.setValue(5); const number = cell.getRichTextValue();
        const copy = plain.copy().setLinkUrl('https://example.org/all').build(); cell.setRichTextValues([[copy]]);
        return [first, number, cell.getRichTextValue().getLinkUrl(), cell.getRichTextValues()[0][0].getText()];`),
    ).toEqual([[1, 12, false], null, 'https://example.org/all', 'other text']);
  });
});
