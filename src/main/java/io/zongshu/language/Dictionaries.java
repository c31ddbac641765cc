package io.zongshu.language;

/** HanLP's dictionaries, which take a cold start more than a tenth of a second to load. */
public final class Dictionaries {
    private Dictionaries() {}

    /**
     * Loads those of {@link HanlpSegmenter} and {@link Tones}, for a program that has something else to do meanwhile; they
     * load by themselves when they are first used. Until it returns, no other thread should use tones: HanLP's classes
     * initialise each other.
     */
    public static void load() {
        new HanlpSegmenter().segment("工作");
        Tones.pattern("工作");
    }
}
