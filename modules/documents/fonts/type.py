# Makes the fonts in src/main/resources/fonts, which papers are set with, of two fonts under the same open licence.
# From each only what a paper needs: no hints for screens, no vertical writing, and glyphs in the order of their characters, so
# that the part of a font that goes into every paper is small (its table of characters shrinks from 200 kB to 20).
# Needs fonttools, and Debian's fonts-morisawa-bizud-gothic and fonts-noto-cjk. Run in modules/documents.
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.reorderGlyphs import reorderGlyphs

BIZ = '/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-%s.ttf'
NOTO = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'


def reduced(font, unicodes):
    options = subset.Options()
    options.layout_features, options.hinting = [], False
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'meta', 'gasp']
    options.name_IDs, options.notdef_outline = [0, 1, 2, 3, 4, 5, 6, 13, 14], True
    of = subset.Subsetter(options)
    of.populate(unicodes=unicodes)
    of.subset(font)


def ordered(font, name):
    cmap = font.getBestCmap()
    table = newTable('cmap')
    table.tableVersion = 0
    from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
    sub = CmapSubtable.newSubtable(12)
    sub.platformID, sub.platEncID, sub.language, sub.cmap = 3, 10, 0, dict(cmap)
    table.tables = [sub]
    font['cmap'] = table
    first = {}
    for code, glyph in sorted(cmap.items()):
        first.setdefault(glyph, code)
    order = font.getGlyphOrder()
    reorderGlyphs(font, order[:1] + sorted(order[1:], key=lambda g: first.get(g, 1 << 30)))
    for record in list(font['name'].names):
        if record.nameID in (1, 3, 4):
            record.string = name
        if record.nameID == 6:
            record.string = name.replace(' ', '')
    font.save('src/main/resources/fonts/' + name.replace(' ', '') + '.ttf')


def quadratic(font):
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    made = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        made[name] = pen.glyph()
    del font['CFF ']
    font['loca'], font['glyf'] = newTable('loca'), newTable('glyf')
    font['glyf'].glyphOrder, font['glyf'].glyphs = order, made
    maxp = font['maxp']
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ('maxTwilightPoints', 'maxStorage', 'maxFunctionDefs', 'maxInstructionDefs', 'maxStackElements',
                  'maxSizeOfInstructions', 'maxComponentElements', 'maxComponentDepth', 'maxPoints', 'maxContours',
                  'maxCompositePoints', 'maxCompositeContours'):
        setattr(maxp, field, 0)
    font['post'].formatType = 3.0
    font.sfntVersion = '\000\001\000\000'


def jis(code):
    try:
        return bool(chr(code).encode('euc_jis_2004'))
    except UnicodeEncodeError:
        return False


have = None
for weight in ('Regular', 'Bold'):
    biz = TTFont(BIZ % weight)
    have = set(biz.getBestCmap())
    reduced(biz, have)
    ordered(biz, 'Kiba Gothic ' + weight)
noto = next(f for f in TTCollection(NOTO).fonts if f['name'].getDebugName(1) == 'Noto Sans CJK JP')
reduced(noto, {c for c in set(noto.getBestCmap()) - have
               if jis(c) or 0x4e00 <= c <= 0x9fff or 0xf900 <= c <= 0xfaff or c >= 0x20000 or c == 0x3402
               or 0x20 <= c < 0x600 or 0x2000 <= c < 0x3000})
quadratic(noto)
ordered(noto, 'Kiba Gothic Rare')
