package io.zongshu.compose;

import java.util.Map;

/**
 * A kind of nouns of nouns.yaml.
 *
 * @param name its key
 * @param measure how such a measure is worded, with ⟨名词⟩ for itself; empty if it stays as it is
 * @param listed how a list of short ones is worded; empty if like one
 * @param byItem other wordings, by what the item contains
 * @param verbs whether its names may have verbs within
 * @param quotes whether a quotation may be of this kind
 */
record NounKind(String name, String measure, String listed, Map<String, String> byItem, boolean verbs, boolean quotes) {
    static final String SLOT = "⟨名词⟩";

    /** The wording beside an item. @param list whether several short ones are listed */
    String wording(String item, boolean list) {
        for (Map.Entry<String, String> entry : byItem.entrySet()) {
            if (item.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return list && !listed.isEmpty() ? listed : measure;
    }
}
