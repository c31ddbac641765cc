package io.zongshu.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditedBankTest {
    private static Frame frame(String pattern) {
        return new Frame(pattern, Frame.Kind.PREPOSITION, 0.5, 3, 4, 1, List.of(), List.of(), List.of());
    }

    private static Edit edit(String pattern, Edit.Action action) {
        return new Edit(Edit.Kind.FRAME, pattern, action, "", List.of());
    }

    private static List<String> frames(List<Frame> mined, Edit... edits) {
        Bank bank = new Bank(List.of(), List.of(), mined, List.of(), List.of());
        return EditedBank.of(bank, List.of(edits)).frames().stream().map(Frame::pattern).toList();
    }

    @Test
    void aBannedFrameStaysBannedWhenItsSlotGetsAnotherName() {
        List<Frame> mined = List.of(frame("把⟨工作⟩摆在首位"), frame("把⟨任务⟩抓在手上"));
        assertThat(frames(mined, edit("把⟨任务⟩摆在首位", Edit.Action.BAN))).containsExactly("把⟨任务⟩抓在手上");
        assertThat(frames(mined, edit("把⟨工作⟩摆在前面", Edit.Action.BAN))).hasSize(2);
        assertThat(frames(mined, edit("把摆在首位", Edit.Action.BAN))).hasSize(2);
    }

    @Test
    void anAddedFrameIsNotThereTwiceUnderTwoNames() {
        assertThat(frames(List.of(frame("把⟨工作⟩摆在首位")), edit("把⟨任务⟩摆在首位", Edit.Action.ADD)))
                .containsExactly("把⟨工作⟩摆在首位");
    }

    @Test
    void ofTwoEditsOnTheSameLiteralsTheStrongerHoldsInAnyOrder() {
        Edit ban = edit("把⟨任务⟩摆在首位", Edit.Action.BAN);
        Edit add = edit("把⟨工作⟩摆在首位", Edit.Action.ADD);
        assertThat(frames(List.of(), add, ban)).isEmpty();
        assertThat(Edit.union(List.of(add), List.of(ban))).containsExactly(ban);
        assertThat(Edit.union(List.of(ban), List.of(add))).containsExactly(ban);
        Edit other = edit("把⟨重点⟩摆在首位", Edit.Action.BAN);
        assertThat(Edit.union(List.of(ban), List.of(other))).isEqualTo(Edit.union(List.of(other), List.of(ban)));
    }
}
