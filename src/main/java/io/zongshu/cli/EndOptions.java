package io.zongshu.cli;

import io.zongshu.export.PaperEnds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 主送机关, 附件说明, 署名, 成文日期 in place of the paper's own. */
final class EndOptions {
    @Option(names = "--addressee", paramLabel = "主送机关", description = "改写主送机关；写成空的（\"\"）就不要主送机关")
    private @Nullable String addressee;

    @Option(names = "--attachment", paramLabel = "附件名称", description = "改写附件说明，几个附件写几次；写成空的就不要附件说明")
    private @Nullable List<String> attachments;

    @Option(names = "--signature", paramLabel = "署名", description = "改写署名；写成空的就不署名")
    private @Nullable String signature;

    @Option(names = "--date", paramLabel = "成文日期", description = "改写成文日期，如 2025年12月31日；写成空的就不写日期")
    private @Nullable String date;

    PaperEnds ends() {
        return new PaperEnds(
                Optional.ofNullable(addressee),
                Optional.ofNullable(attachments),
                Optional.ofNullable(signature),
                Optional.ofNullable(date));
    }
}
