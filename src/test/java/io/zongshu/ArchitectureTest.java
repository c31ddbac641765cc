package io.zongshu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the code, checked in its class files. */
class ArchitectureTest {
    private static final String HERE = "io.zongshu.";
    /** The rooms in groups from left to right; rooms of one group do not know each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("document", "files"),
            List.of("language"),
            List.of("read", "bank", "template"),
            List.of("structure"),
            List.of("learn", "brief"),
            List.of("compose", "check"),
            List.of("export"),
            List.of("report"),
            List.of("cli"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.zongshu");

    /** Each room with the rooms that it must not import: its neighbours and all to its right. */
    static Map<String, List<String>> forbidden() {
        Map<String, List<String>> forbidden = new TreeMap<>();
        for (int i = 0; i < ORDER.size(); i++) {
            for (String room : ORDER.get(i)) {
                List<String> others = new ArrayList<>(ORDER.get(i));
                others.remove(room);
                ORDER.subList(i + 1, ORDER.size()).forEach(others::addAll);
                forbidden.put(room, others.stream().map(r -> HERE + r + "..").toList());
            }
        }
        return forbidden;
    }

    static List<String> rooms() {
        return List.copyOf(forbidden().keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomImportsOnlyRoomsToItsLeft(String room) {
        String[] others = forbidden().getOrDefault(room, List.of()).toArray(String[]::new);
        if (others.length > 0) {
            noClasses().that().resideInAPackage(HERE + room + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(others).because("data flows one way (design: rooms)").check(MAIN);
        }
    }

    @Test
    void everyClassStandsInAKnownRoom() {
        classes().should().resideInAnyPackage(rooms().stream().map(r -> HERE + r + "..").toArray(String[]::new))
                .because("a new room must be given its place in the order").check(MAIN);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(HERE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyMainKnowsTheProcess() {
        noClasses().that(areNot("io.zongshu.cli.Main")).should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").orShould().accessField(System.class, "in")
                .orShould().callMethod(System.class, "exit", int.class)
                .because("everything else takes streams and can be tested in one process").check(MAIN);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..")
                .because("offices work on closed networks").check(MAIN);
    }

    @Test
    void nothingDependsOnChanceOrTheClock() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("the same input makes the same bytes, and a date never comes from the clock").check(MAIN);
    }

    private static DescribedPredicate<JavaClass> areNot(String name) {
        return DescribedPredicate.describe("are not " + name, c -> !c.getName().equals(name));
    }
}
