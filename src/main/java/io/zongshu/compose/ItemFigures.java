package io.zongshu.compose;


/** Figures of what the fact is about. */
final class ItemFigures {
    private final RealiseWords words;
    private final ClauseReader reader;

    ItemFigures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** 建设渔业工作站, 14家: a figure without a noun counts the item that a clause ends with, where its measure word can. */
    boolean object(SentenceWork work, Datum datum) {
        String item = ItemOpening.core(work.item.text());
        boolean things = words.has("物量词", datum.unit()) && !datum.unit().equals("项") && words.ending("存量名词", item).isPresent();
        boolean one = work.clauses.size() == 1 && work.data.size() == 1 && datum.people() && !datum.unit().equals("人次");
        boolean counted = datum.bare() && datum.tail().isEmpty() && datum.figures() == 1 && (things || one || datum.people() && FigureCues.people(item, words)) && words.ending("条文中心词", item).isEmpty();
        for (int i = 0; counted && !work.item.isEmpty() && i < work.clauses.size(); i++) {
            String text = work.clauses.get(i).text();
            // 组织船员到邻港考察实践: those who went are counted.
            boolean others = datum.people() && words.list("人称名词").stream().anyMatch(text.substring(0, Math.max(0, text.length() - work.item.text().length()))::contains);
            boolean object = !others && text.endsWith(work.item.text()) && text.length() > work.item.text().length() && reader.opensWithVerb(text) && !FigureSlots.counted(text) && !FigureSlots.barred(text);
            if (object) {
                work.clauses.set(i, work.clauses.get(i).plus(datum.text()));
                return true;
            }
        }
        return false;
    }
}
