package io.zongshu.document;

import java.util.Locale;

/** What a paragraph is for. A run-in heading's paragraph has role BODY. */
public enum Role {
    KICKER,
    BYLINE,
    CAPTION,
    ADDRESSEE,
    BODY,
    SIGNATURE,
    DATE,
    ATTACHMENT,
    OTHER;

    /** The lower-case name used in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
