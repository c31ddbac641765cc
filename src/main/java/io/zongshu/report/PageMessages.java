package io.zongshu.report;

import io.zongshu.files.CannotContinue;

/** What making the page says to its users. */
final class PageMessages {
    private PageMessages() {}

    static CannotContinue noPapers() {
        return CannotContinue.usage("词句库里还没有文章，没有可看的结构。请先用 zongshu learn 学习往年材料。");
    }

    static CannotContinue papersTooLong(long characters) {
        return CannotContinue.usage("这些文章每篇都超过 " + characters + " 字，网页放不下。请换成单篇的文章再试。");
    }
}
