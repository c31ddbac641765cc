package io.zongshu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import picocli.CommandLine;

/** The program's entry. Only this class knows the process: its streams and its end. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        // Else the libraries look through every jar for a class of Groovy and for logging, and opening all takes a cold start
        // twentieths of a second.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Word's schema makes each of some hundred kinds of elements a few dozen times: for so few, Java need not write itself a
        // class that does it faster.
        System.setProperty("sun.reflect.inflationThreshold", "1000");
        boolean attached = Terminal.attached();
        Charset charset = Terminal.charset(attached);
        Console console =
                new Console(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), attached);
        int code = run(System.in, console, args);
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param in read by no command yet; here so that whoever runs the program owns all three streams
     * @return 0 done; 1 done with findings or, with --strict, open points; 2 wrong usage; 3 a file could not be read or
     *     written; 4 a fault of ours
     */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        return run(in, new Console(out, err, false), args);
    }

    private static int run(InputStream in, Console console, String... args) {
        boolean debug = List.of(args).contains("--debug");
        int code;
        try {
            code = CommandTree.execute(console, debug, args);
        } catch (Throwable fault) {
            // The last resort: nobody above could do more than show a stack trace.
            code = Faults.report(fault, console, debug);
        }
        console.out().flush();
        console.err().flush();
        if (console.out().checkError() && code == CommandLine.ExitCode.OK) {
            console.tell(CliMessages.outputBroken());
            console.err().flush();
            return 3;
        }
        return code;
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), false);
    }
}
