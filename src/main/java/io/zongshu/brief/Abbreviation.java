package io.zongshu.brief;

/** Whether one name is another's short form: 茶博会 of 茶业博览会, 标化工地 of 建筑施工标准化工地. */
final class Abbreviation {
    private static final int LEAST = 3;
    /** A short form has at least so much of the letters that it stands for. */
    private static final double SHARE = 0.35;

    private Abbreviation() {}

    /** Whether either name is the other's short form. */
    static boolean between(String one, String other) {
        // 渔保委 is 渔业资源保护委员会.
        String a = one.replace("委员会", "委");
        String b = other.replace("委员会", "委");
        return of(a, b) || of(b, a);
    }

    /**
     * Whether all letters of the short name stand in the full one in their order, from where its first letter stands to the
     * full name's end.
     */
    static boolean of(String brief, String full) {
        if (brief.length() < LEAST || full.length() <= brief.length() || brief.charAt(brief.length() - 1) != full.charAt(full.length() - 1)) {
            return false;
        }
        // From the end, so that what stands before the short form's own letters is left out.
        int at = brief.length() - 1;
        int first = full.length();
        for (int i = full.length() - 1; i >= 0 && at >= 0; i--) {
            if (full.charAt(i) == brief.charAt(at)) {
                at--;
                first = i;
            }
        }
        return at < 0 && brief.length() >= SHARE * (full.length() - first);
    }
}
