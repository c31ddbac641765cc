package io.zongshu.eval;

import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For each NAME.facts.json beside NAME.yaml in a folder: which expected figures the quantities of the brief cover. */
public final class FiguresEval {
    private FiguresEval() {}

    public static void main(String[] args) throws IOException {
        Quantities quantities = Quantities.load(Settings.builtIn());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.facts.json")) {
            for (Path facts : files) {
                Path brief = facts.resolveSibling(facts.getFileName().toString().replace(".facts.json", ".yaml"));
                // 年度: 2023 means 2023年.
                List<Quantity> found = quantities.find(Files.readString(brief).replaceAll("(?m)^(年度: *(?:19|20)[0-9]{2}) *(?:#.*)?$", "$1年"));
                JsonNode expected = JsonMapper.shared().readTree(Files.readString(facts));
                int hits = 0;
                int all = 0;
                for (String kind : List.of("figures", "qualified")) {
                    for (JsonNode figure : expected.get(kind)) {
                        all++;
                        String text = figure.asString();
                        boolean hit = found.stream().anyMatch(q -> q.text().equals(text) || q.core().equals(text));
                        hits += hit ? 1 : 0;
                        if (!hit) {
                            System.out.println("missing " + text);
                        }
                    }
                }
                System.out.println(facts.getFileName() + ": " + hits + " of " + all);
                System.out.println(found.stream().map(q -> q.before() + "|" + q.digits() + "|" + q.magnitude() + "|" + q.after() + "|" + q.unit()).toList());
            }
        }
    }
}
