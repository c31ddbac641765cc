package io.zongshu.brief;

/** What the header rows above a column say together. */
final class HeaderLabel {
    private HeaderLabel() {}

    /** Goes on with what the header below says: 查出隐患数 above 一般隐患 is 查出一般隐患; 投资 above 总投资 says nothing more. */
    static void join(StringBuilder above, String below) {
        boolean said = above.length() > 1 && below.contains(above);
        if (said) {
            above.setLength(0);
        }
        if (!below.isEmpty() && above.length() > 2) {
            String whole = above.toString().replaceFirst("(?:数量|数|情况)$", "");
            int shared = 0;
            while (shared < Math.min(whole.length(), below.length()) - 1
                    && whole.charAt(whole.length() - 1 - shared) == below.charAt(below.length() - 1 - shared)) {
                shared++;
            }
            if (shared >= 2) {
                above.setLength(0);
                above.append(whole, 0, whole.length() - shared);
            }
        }
        if (!below.isEmpty() && above.length() > 3 && above.toString().endsWith("情况")) {
            above.setLength(above.length() - 2);
        }
        above.append(below);
    }
}
