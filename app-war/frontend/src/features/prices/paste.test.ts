import { describe, expect, it } from 'vitest';
import { parseLines, type Vocabulary } from './paste';

const words: Vocabulary = {
  kinds: new Map([['製材', 'SAWN'], ['原木', 'LOG']]),
  species: new Map([['スギ', 'SUGI'], ['sugi', 'SUGI']]),
  grades: new Map([['特一等', 'TOKUITTO']]),
  units: new Map([['m3', 'M3'], ['本', 'PIECE']]),
};

describe('rows from a spreadsheet', () => {
  it('reads tabs and commas, full-width digits and thousands, and passes over headings', () => {
    const read = parseLines('種類\t樹種\t等級\t厚\t幅\t長\t単位\t単価\t値引\n製材\tｽｷﾞ\t特一等\t１０５\t105\t3,000\tm3\t68,000\t', words);
    expect(read.unread).toEqual([]);
    expect(read.lines).toEqual([{ kind: 'SAWN', species: 'SUGI', grade: 'TOKUITTO', thicknessMm: 105, widthMm: 105, lengthMm: 3000, priceUnit: 'M3', unitPriceYen: 68000, discountPercent: null }]);
    expect(parseLines('原木,sugi,,30,,4,本,12000,', words).lines[0]).toMatchObject({ kind: 'LOG', diameterCm: 30, lengthM: 4, priceUnit: 'PIECE' });
    expect(parseLines(',,,,,,,,5%', words).lines[0]).toMatchObject({ kind: null, discountPercent: 5, unitPriceYen: null });
  });

  it('names the line and the cell that it cannot read, and takes the others', () => {
    const read = parseLines('製材,スギ,,105,105,3000,本,900,\n製材,ヒノキ,,105,105,3000,本,900,\n製材,スギ,,太い,105,3000,本,900,', words);
    expect(read.lines).toHaveLength(1);
    expect(read.unread).toEqual([{ line: 2, cell: 'ヒノキ' }, { line: 3, cell: '太い' }]);
  });
});
