package io.zongshu.export;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a paper's text, where an export is told other than the paper says. Absent: as in the paper; empty:
 * left out.
 *
 * @param addressee 主送机关; a colon is added if it lacks one
 * @param attachments names for the 附件说明, without numbers
 * @param signature 署名
 * @param date 成文日期
 */
public record PaperEnds(
        Optional<String> addressee,
        Optional<List<String>> attachments,
        Optional<String> signature,
        Optional<String> date) {
    private static final Set<Role> HEAD = EnumSet.of(Role.KICKER, Role.BYLINE, Role.DATE, Role.ADDRESSEE, Role.SIGNATURE);

    /** The paper with these in place of its own. */
    public Document in(Document document) {
        List<Block> blocks = document.blocks();
        int head = 0;
        while (head < blocks.size() && role(blocks.get(head)).map(HEAD::contains).orElse(false)) {
            head++;
        }
        int end = head;
        for (int i = head; i < blocks.size(); i++) {
            if (isLabel(blocks.get(i))) {
                break;
            }
            end = i + 1;
        }
        int tail = end;
        while (tail > head && closes(blocks.get(tail - 1))) {
            tail--;
        }
        List<Block> all = new ArrayList<>(without(blocks.subList(0, head), Role.ADDRESSEE, addressee.isPresent()));
        addressee.ifPresent(to -> add(all, Role.ADDRESSEE, to.isEmpty() || to.endsWith("：") ? to : to + "："));
        all.addAll(blocks.subList(head, tail));
        List<Block> closing = blocks.subList(tail, end);
        attachments.ifPresentOrElse(names -> notes(all, names), () -> all.addAll(only(closing, Role.ATTACHMENT)));
        signature.ifPresentOrElse(s -> add(all, Role.SIGNATURE, s), () -> all.addAll(only(closing, Role.SIGNATURE)));
        date.ifPresentOrElse(d -> add(all, Role.DATE, d), () -> all.addAll(only(closing, Role.DATE)));
        all.addAll(blocks.subList(end, blocks.size()));
        return new Document(document.title(), document.subtitle(), all, document.lines());
    }

    private static Optional<Role> role(Block block) {
        return block instanceof Paragraph p ? Optional.of(p.role()) : Optional.empty();
    }

    /** 附件1 over an attachment's own page: the paper itself ends before it. */
    private static boolean isLabel(Block block) {
        return block instanceof Paragraph p && AttachmentNote.isLabel(CleanText.of(p.text()).text());
    }

    private static boolean closes(Block block) {
        return role(block).map(EnumSet.of(Role.ATTACHMENT, Role.SIGNATURE, Role.DATE)::contains).orElse(false);
    }

    private static List<Block> only(List<Block> blocks, Role role) {
        return blocks.stream().filter(b -> role(b).equals(Optional.of(role))).toList();
    }

    private static List<Block> without(List<Block> blocks, Role role, boolean asked) {
        return blocks.stream().filter(b -> !asked || !role(b).equals(Optional.of(role))).toList();
    }

    private static void add(List<Block> all, Role role, String text) {
        if (!text.isEmpty()) {
            all.add(Paragraph.of(role, text));
        }
    }

    /** 附件：name, or 附件：1.first, 2.second (7.3.4). */
    private static void notes(List<Block> all, List<String> names) {
        List<String> given = names.stream().filter(n -> !n.isEmpty()).toList();
        for (int i = 0; i < given.size(); i++) {
            String number = given.size() == 1 ? "" : (i + 1) + ".";
            add(all, Role.ATTACHMENT, (i == 0 ? "附件：" : "") + number + given.get(i));
        }
    }
}
