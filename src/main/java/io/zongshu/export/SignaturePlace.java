package io.zongshu.export;

/**
 * Right indents of signature and date in hundredths of a character (GB/T 9704-2012, 7.3.5).
 *
 * @param signature of the signature's line
 * @param date of the date's line
 */
record SignaturePlace(int signature, int date) {
    /**
     * Places a signature of width S over a date of width D (hundredths of a character). Sealed: the date keeps four
     * characters to its right and the signature is centred over it. Unsealed: the date begins two characters right of
     * the signature's beginning; the longer of the two keeps two characters to its right.
     */
    static SignaturePlace of(int s, int d, boolean sealed, LayoutProfile profile) {
        if (sealed) {
            int right = profile.number(LayoutItem.SEALED_DATE_RIGHT);
            return new SignaturePlace(Math.max(0, right + d / 2 - s / 2), right);
        }
        int right = profile.number(LayoutItem.SIGNATURE_RIGHT);
        int shift = profile.number(LayoutItem.DATE_SHIFT);
        // The date's beginning lies SHIFT right of the signature's: right + s - shift = date + d.
        if (s >= d) {
            return new SignaturePlace(right, Math.max(0, right + s - shift - d));
        }
        return new SignaturePlace(Math.max(0, right + d + shift - s), right);
    }
}
