package io.zongshu.learn;

/** How all counted grams are built, those that stand alone apart. Patterns of different grams add up in any order. */
final class GramPatterns {
    private final CharacterPatterns units = new CharacterPatterns();
    private final CharacterPatterns grams = new CharacterPatterns();
    // How often a gram stands alone, for those that do.
    private final GramTable alone = new GramTable(1);

    /** The patterns of counts that fit in memory. */
    static GramPatterns of(CountedGrams counted) {
        GramPatterns patterns = new GramPatterns();
        for (int part = 0; part < counted.parts(); part++) {
            counted.each(part, patterns::add);
        }
        return patterns;
    }

    void add(Gram gram) {
        grams.add(gram.key());
        int standing = gram.count(Count.ALONE);
        if (standing + gram.count(Count.HALF) > 0) {
            units.add(gram.key());
        }
        if (standing > 0) {
            alone.add(alone.id(gram.key()), 0, standing);
        }
    }

    /** Adds patterns of other grams. */
    void add(GramPatterns other) {
        grams.add(other.grams);
        units.add(other.units);
        for (int i = 0; i < other.alone.size(); i++) {
            alone.add(alone.id(other.alone.key(i)), 0, other.alone.get(i, 0));
        }
    }

    /** Of grams that stand alone or are half of a unit of eight. */
    CharacterPatterns units() {
        return units;
    }

    /** Of all grams. */
    CharacterPatterns grams() {
        return grams;
    }

    /** How often a gram stands alone. */
    int alone(long gram) {
        int id = alone.find(gram);
        return id < 0 ? 0 : alone.get(id, 0);
    }
}
