package io.zongshu.docs;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The commands as the program declares them, with the options of each.
 *
 * @param options by command, the general ones included
 */
record KnownCommands(Map<String, Set<String>> options) {
    static KnownCommands load() {
        Class<?> program;
        List<?> commands;
        try {
            program = Class.forName("io.zongshu.cli.Zongshu");
            Method declared = Class.forName("io.zongshu.cli.CommandTree").getDeclaredMethod("commands");
            declared.setAccessible(true);
            commands = (List<?>) declared.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the program's classes have other names now", e);
        }
        Map<String, Set<String>> options = new TreeMap<>();
        for (Object declared : commands) {
            Class<?> command = (Class<?>) declared;
            Set<String> names = new TreeSet<>();
            gather(program, names);
            gather(command, names);
            options.put(command.getAnnotation(Command.class).name(), names);
        }
        return new KnownCommands(options);
    }

    private static void gather(Class<?> type, Set<String> names) {
        Command own = type.getAnnotation(Command.class);
        if (own != null && !own.name().equals("zongshu")) {
            Arrays.stream(own.subcommands()).forEach(part -> gather(part, names));
        }
        for (Field field : type.getDeclaredFields()) {
            Option option = field.getAnnotation(Option.class);
            if (option != null) {
                names.addAll(Arrays.asList(option.names()));
            }
            if (field.isAnnotationPresent(Mixin.class)) {
                gather(field.getType(), names);
            }
        }
    }
}
