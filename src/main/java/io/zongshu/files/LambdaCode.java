package io.zongshu.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Map;

/** Instructions of a method of a class of lambdas. */
final class LambdaCode {
    private static final String WHOLE = "ZBSCI";
    private static final String WIDE = "JFD";
    private static final int CALL_INTERFACE = 9;
    private static final int CALL_STATIC = 6;
    private static final int NEW_OBJECT = 8;
    private static final Map<String, String> WRAPPERS = Map.of(
            "Z", "java/lang/Boolean", "B", "java/lang/Byte", "S", "java/lang/Short", "C", "java/lang/Character",
            "I", "java/lang/Integer", "J", "java/lang/Long", "F", "java/lang/Float", "D", "java/lang/Double");
    /** From one kind of number to another. */
    private static final Map<String, Integer> WIDENING =
            Map.of("IJ", 0x85, "IF", 0x86, "ID", 0x87, "JF", 0x89, "JD", 0x8A, "FD", 0x8D);

    /** More than is ever on the stack: arguments of two words each, and a new object twice. */
    private static final int STACK = 40;

    private final ClassConstants constants;
    private final String owner;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    /** Where other instructions jump to. */
    private int[] targets = {};

    LambdaCode(ClassConstants constants, String owner) {
        this.constants = constants;
        this.owner = owner;
    }

    /** How many words a value takes. */
    static int size(ClassDesc type) {
        String kind = type.descriptorString();
        return kind.equals("V") ? 0 : kind.equals("J") || kind.equals("D") ? 2 : 1;
    }

    /** The type of the field that keeps a value. */
    static String stored(ClassDesc type) {
        String kind = kind(type);
        return kind.equals("L") ? "Ljava/lang/Object;" : kind;
    }

    /** How the machine holds a value: I, J, F, D, V or L. */
    private static String kind(ClassDesc type) {
        String descriptor = type.descriptorString();
        return !type.isPrimitive() ? "L" : WHOLE.contains(descriptor) ? "I" : descriptor;
    }

    LambdaCode put(int instruction) throws IOException {
        out.writeByte(instruction);
        return this;
    }

    LambdaCode put(int instruction, int number) throws IOException {
        out.writeByte(instruction);
        out.writeShort(number);
        return this;
    }

    LambdaCode load(ClassDesc type, int local) throws IOException {
        out.writeByte(0x15 + "IJFDL".indexOf(kind(type)));
        out.writeByte(local);
        return this;
    }

    /** Makes a value of one type into another; the exact type is what the first one is where its generics are known. */
    LambdaCode convert(ClassDesc from, ClassDesc exact, ClassDesc to) throws IOException {
        if (from.isPrimitive() && to.isPrimitive()) {
            return widen(from, to);
        } else if (from.isPrimitive()) {
            String wrapper = WRAPPERS.getOrDefault(from.descriptorString(), "");
            return put(0xB8, constants.member(ClassConstants.METHOD, wrapper, "valueOf", "(" + from.descriptorString() + ")L" + wrapper + ";"));
        } else if (to.isPrimitive()) {
            ClassDesc held = WRAPPERS.entrySet().stream()
                    .filter(e -> exact.descriptorString().equals("L" + e.getValue() + ";"))
                    .map(e -> ClassDesc.ofDescriptor(e.getKey()))
                    .findFirst()
                    .orElse(to);
            String wrapper = WRAPPERS.getOrDefault(held.descriptorString(), "");
            put(0xC0, constants.type(wrapper));
            put(0xB6, constants.member(ClassConstants.METHOD, wrapper, held.displayName() + "Value", "()" + held.descriptorString()));
            return widen(held, to);
        }
        return from.equals(to) || to.equals(ConstantDescs.CD_Object) ? this : put(0xC0, constants.type(LambdaMaker.slashed(to)));
    }

    private LambdaCode widen(ClassDesc from, ClassDesc to) throws IOException {
        if (kind(from).equals(kind(to))) {
            return this;
        }
        Integer instruction = WIDENING.get(kind(from) + kind(to));
        if (instruction == null) {
            throw new IllegalArgumentException(from + " as " + to + " in " + owner);
        }
        return put(instruction);
    }

    /** @param words of the arguments, the object's own among them */
    LambdaCode call(ClassBytes.Call call, int words) throws IOException {
        int method = constants.member(call.member(), call.owner(), call.name(), call.type().descriptorString());
        switch (call.kind()) {
            case CALL_STATIC -> put(0xB8, method);
            case NEW_OBJECT -> put(0xB7, method);
            case CALL_INTERFACE -> {
                put(0xB9, method).put(words).put(0);
            }
            // A private method of the nest is called like any other.
            default -> put(0xB6, method);
        }
        return this;
    }

    /** Gives back what was called for, as the interface's method does. */
    LambdaCode give(ClassDesc result, ClassDesc wanted) throws IOException {
        if (kind(wanted).equals("V")) {
            if (size(result) > 0) {
                put(size(result) == 2 ? 0x58 : 0x57);
            }
            return put(0xB1);
        }
        convert(result, result, wanted);
        return put(0xAC + "IJFDL".indexOf(kind(wanted)));
    }

    /** Goes on with one of several bodies, by the number on the stack. */
    void choose(List<LambdaCode> bodies) throws IOException {
        int start = out.size();
        put(0xAA);
        while (out.size() % 4 != 0) {
            put(0);
        }
        int at = out.size() + 12 + 4 * bodies.size();
        targets = new int[bodies.size()];
        // There is no other number: the last body stands for the rest.
        int[] offsets = new int[bodies.size()];
        for (int i = 0; i < offsets.length; i++) {
            targets[i] = at;
            offsets[i] = at - start;
            at += bodies.get(i).out.size();
        }
        out.writeInt(offsets[offsets.length - 1]);
        out.writeInt(0);
        out.writeInt(offsets.length - 1);
        for (int offset : offsets) {
            out.writeInt(offset);
        }
        for (LambdaCode body : bodies) {
            out.write(body.bytes.toByteArray());
        }
    }

    /** Writes the attribute of a method that holds its code. */
    void write(DataOutputStream method, int locals) throws IOException {
        int frames = targets.length == 0 ? 0 : 8 + 3 * targets.length;
        method.writeShort(constants.text("Code"));
        method.writeInt(12 + bytes.size() + frames);
        method.writeShort(STACK);
        method.writeShort(locals);
        method.writeInt(bytes.size());
        method.write(bytes.toByteArray());
        method.writeShort(0);
        method.writeShort(targets.length == 0 ? 0 : 1);
        if (targets.length > 0) {
            method.writeShort(constants.text("StackMapTable"));
            method.writeInt(2 + 3 * targets.length);
            method.writeShort(targets.length);
            int before = -1;
            for (int target : targets) {
                // At each, the locals are the arguments and the stack is empty.
                method.writeByte(251);
                method.writeShort(target - before - 1);
                before = target;
            }
        }
    }
}
