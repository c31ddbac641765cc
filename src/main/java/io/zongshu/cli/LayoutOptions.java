package io.zongshu.cli;

import io.zongshu.export.LayoutProfile;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How a paper is laid out, for the commands that write Word files. */
final class LayoutOptions {
    @Option(
            names = "--profile",
            paramLabel = "版式",
            description = "版式文件（写法同 layout.yaml），或只改一项，如 行距=28磅、字体方案=Windows自带、网格=行和字、盖章=是；可以写几次")
    private List<String> overrides = new ArrayList<>();

    /**
     * The user's layout with what was asked for on this command line on top.
     *
     * @throws io.zongshu.files.CannotContinue if a layout cannot be used
     */
    LayoutProfile profile(Settings settings) {
        return LayoutProfile.load(settings, overrides);
    }
}
