package io.zongshu.language;

/** The dictionaries, which take a cold start a while to load. */
public final class Dictionaries {
    private Dictionaries() {}

    /**
     * Loads those of {@link HanlpSegmenter} and {@link Tones}, for a program that has something else to do meanwhile; they
     * load by themselves when they are first used.
     */
    public static void load() {
        new HanlpSegmenter().segment("工作");
        Tones.pattern("工作");
    }
}
