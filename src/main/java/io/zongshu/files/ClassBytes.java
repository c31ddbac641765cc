package io.zongshu.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.constant.MethodTypeDesc;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A class file (Java Virtual Machine Specification, chapter 4) in which the places that make lambdas can be replaced. */
final class ClassBytes {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory metafactory";
    private static final int INVOKE_STATIC = 0xB8;
    private static final int INVOKE_DYNAMIC = 0xBA;
    private static final int TABLE_SWITCH = 0xAA;
    private static final int LOOKUP_SWITCH = 0xAB;
    private static final int WIDE = 0xC4;
    private static final int INCREMENT = 0x84;
    /** The length of each instruction in bytes: runs of instructions, each as its last one and its length. */
    private static final int[][] LENGTHS = {
        {15, 1}, {16, 2}, {17, 3}, {18, 2}, {20, 3}, {25, 2}, {53, 1}, {58, 2}, {131, 1}, {132, 3}, {152, 1}, {168, 3}, {169, 2},
        {177, 1}, {184, 3}, {186, 5}, {187, 3}, {188, 2}, {189, 3}, {191, 1}, {193, 3}, {195, 1}, {197, 4}, {199, 3}, {201, 5}
    };

    /**
     * A lambda or method reference, as LambdaMetafactory is told of it.
     *
     * @param factory what it captures, and the interface that it becomes
     * @param method the interface's method
     * @param type of that method
     * @param exact the same where its generics are known
     */
    record Lambda(MethodTypeDesc factory, String method, MethodTypeDesc type, MethodTypeDesc exact, Call call) {}

    /** What a lambda calls. @param kind as of a method handle @param member its constant's kind */
    record Call(int kind, int member, String owner, String name, MethodTypeDesc type) {}

    private final ByteBuffer in;
    private final int[] constants;
    private final int afterConstants;
    private int attributes;
    private int nestMembers;
    private String nest = "";
    /** Where lambdas are made, with the constant that says which. */
    private final Map<Integer, Integer> places = new TreeMap<>();
    private final Map<Integer, Lambda> lambdas = new TreeMap<>();

    ClassBytes(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        constants = new int[in.getShort(8) & 0xFFFF];
        int at = 10;
        for (int i = 1; i < constants.length; i++) {
            constants[i] = at;
            int tag = in.get(at);
            at += switch (tag) {
                case ClassConstants.UTF8 -> 3 + u2(at + 1);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> 5;
                case 5, 6 -> 9;
                case 15 -> 4;
                default -> 3;
            };
            i += tag == 5 || tag == 6 ? 1 : 0;
        }
        afterConstants = at;
        int interfaces = u2(at + 6);
        at = members(members(at + 8 + 2 * interfaces));
        attributes = at;
        readAttributes();
    }

    /** Its name, with slashes. */
    String name() {
        return text(u2(constants[u2(afterConstants + 2)] + 1));
    }

    /** The class whose private members it may use: the outermost. */
    String nest() {
        return nest.isEmpty() ? name() : nest;
    }

    /** The lambdas that it makes, by the number of their constant. */
    Map<Integer, Lambda> lambdas() {
        return lambdas;
    }

    /**
     * The same class, in which static methods make the lambdas.
     *
     * @param maker the class of these methods; it joins the nest if this class is the outermost
     * @param methods their names, by the number of the lambda's constant
     */
    byte[] with(String maker, Map<Integer, String> methods) throws IOException {
        ClassConstants added = new ClassConstants(constants.length);
        ByteBuffer code = ByteBuffer.wrap(in.array().clone());
        for (Map.Entry<Integer, Integer> place : places.entrySet()) {
            String type = lambda(place.getValue()).factory().descriptorString();
            int method = added.member(ClassConstants.METHOD, maker, methods.getOrDefault(place.getValue(), ""), type);
            // As long as what stood there: the rest are two instructions that do nothing.
            code.put(place.getKey(), (byte) INVOKE_STATIC).putShort(place.getKey() + 1, (short) method).putShort(place.getKey() + 3, (short) 0);
        }
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(rest);
        if (nest.isEmpty()) {
            int end = nestMembers == 0 ? attributes + 2 : nestMembers;
            int after = nestMembers == 0 ? end : nestMembers + 6 + in.getInt(nestMembers + 2);
            int members = nestMembers == 0 ? 0 : u2(nestMembers + 6);
            out.write(code.array(), afterConstants, attributes - afterConstants);
            out.writeShort(u2(attributes) + (nestMembers == 0 ? 1 : 0));
            out.write(code.array(), attributes + 2, end - attributes - 2);
            out.writeShort(added.text("NestMembers"));
            out.writeInt(4 + 2 * members);
            out.writeShort(members + 1);
            out.write(code.array(), nestMembers + 8, 2 * members);
            out.writeShort(added.type(maker));
            out.write(code.array(), after, code.capacity() - after);
        } else {
            out.write(code.array(), afterConstants, code.capacity() - afterConstants);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.write(code.array(), 0, 8);
        file.writeShort(added.next());
        file.write(code.array(), 10, afterConstants - 10);
        file.write(added.bytes());
        file.write(rest.toByteArray());
        return whole.toByteArray();
    }

    private Lambda lambda(int constant) {
        Lambda lambda = lambdas.get(constant);
        if (lambda == null) {
            throw new IllegalArgumentException("no lambda: " + constant);
        }
        return lambda;
    }

    private int u2(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private String text(int constant) {
        int at = constants[constant];
        return new String(in.array(), at + 3, u2(at + 1), StandardCharsets.UTF_8);
    }

    /** The text that a constant's first number names. */
    private String named(int constant) {
        return text(u2(constants[constant] + 1));
    }

    /** Passes over fields or methods, noting places in their code. */
    private int members(int start) {
        int at = start + 2;
        for (int i = u2(start); i > 0; i--) {
            int count = u2(at + 6);
            at += 8;
            for (int n = 0; n < count; n++) {
                if (text(u2(at)).equals("Code")) {
                    code(at + 14, in.getInt(at + 10));
                }
                at += 6 + in.getInt(at + 2);
            }
        }
        return at;
    }

    private void code(int start, int length) {
        int at = start;
        while (at < start + length) {
            if ((in.get(at) & 0xFF) == INVOKE_DYNAMIC) {
                places.put(at, u2(at + 1));
            }
            at += length(start, at);
        }
    }

    private int length(int start, int at) {
        int instruction = in.get(at) & 0xFF;
        int aligned = start + ((at - start) / 4 + 1) * 4;
        if (instruction == TABLE_SWITCH) {
            return aligned + 12 + 4 * (in.getInt(aligned + 8) - in.getInt(aligned + 4) + 1) - at;
        } else if (instruction == LOOKUP_SWITCH) {
            return aligned + 8 + 8 * in.getInt(aligned + 4) - at;
        } else if (instruction == WIDE) {
            return (in.get(at + 1) & 0xFF) == INCREMENT ? 6 : 4;
        }
        int run = 0;
        while (LENGTHS[run][0] < instruction) {
            run++;
        }
        return LENGTHS[run][1];
    }

    private void readAttributes() {
        int bootstraps = 0;
        int at = attributes + 2;
        for (int i = u2(attributes); i > 0; i--) {
            switch (text(u2(at))) {
                case "BootstrapMethods" -> bootstraps = at + 6;
                case "NestMembers" -> nestMembers = at;
                case "NestHost" -> nest = named(u2(at + 6));
                default -> { }
            }
            at += 6 + in.getInt(at + 2);
        }
        for (int constant : places.values()) {
            readLambda(constant, bootstraps);
        }
        places.values().removeIf(constant -> !lambdas.containsKey(constant));
    }

    /** What is made by another factory, such as the equals of a record, stays as it is. */
    private void readLambda(int constant, int bootstraps) {
        int at = bootstraps + 2;
        for (int n = u2(constants[constant] + 1); n > 0; n--) {
            at += 4 + 2 * u2(at + 2);
        }
        int factory = u2(constants[u2(at)] + 2);
        int made = u2(constants[factory] + 3);
        if (FACTORY.equals(named(u2(constants[factory] + 1)) + " " + named(made))) {
            int place = u2(constants[constant] + 3);
            lambdas.put(constant, new Lambda(type(u2(constants[place] + 3)), named(place), methodType(u2(at + 4)), methodType(u2(at + 8)), call(u2(at + 6))));
        }
    }

    private MethodTypeDesc methodType(int constant) {
        return MethodTypeDesc.ofDescriptor(named(constant));
    }

    private MethodTypeDesc type(int text) {
        return MethodTypeDesc.ofDescriptor(text(text));
    }

    private Call call(int handle) {
        int member = u2(constants[handle] + 2);
        int name = u2(constants[member] + 3);
        return new Call(in.get(constants[handle] + 1), in.get(constants[member]), named(u2(constants[member] + 1)), named(name), type(u2(constants[name] + 3)));
    }
}
