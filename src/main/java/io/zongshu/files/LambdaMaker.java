package io.zongshu.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the class file of a class whose objects are the lambdas of a nest: each knows its number and what it captured. */
final class LambdaMaker {
    private static final int SYNTHETIC = 0x1000;
    private static final int STATIC = 8;
    private static final int PUBLIC = 1;
    private static final int FINAL_CLASS = 0x30;
    private static final int JAVA_17 = 61;
    private static final int NEW_OBJECT = 8;
    private static final int CALL_STATIC = 6;
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "number";

    private final String name;
    private final ClassConstants constants = new ClassConstants(1);
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final ByteArrayOutputStream methods = new ByteArrayOutputStream();
    /** The lambdas by the method of an interface that they are. */
    private final Map<String, List<ClassBytes.Lambda>> byMethod = new LinkedHashMap<>();
    private int methodCount;

    /** @param name of the class, with slashes */
    LambdaMaker(String name) {
        this.name = name;
        fields.put(NUMBER, "I");
    }

    String name() {
        return name;
    }

    /** Adds a lambda. @return the name of the static method that makes it */
    String add(ClassBytes.Lambda lambda) throws IOException {
        List<ClassBytes.Lambda> alike = byMethod.computeIfAbsent(lambda.method() + lambda.type().descriptorString(), m -> new ArrayList<>());
        alike.add(lambda);
        interfaces.add(slashed(lambda.factory().returnType()));
        String made = "make" + methodCount;
        LambdaCode code = new LambdaCode(constants, name);
        code.put(0xBB, constants.type(name)).put(0x59).put(0x11, alike.size() - 1);
        code.put(0xB7, constants.member(ClassConstants.METHOD, name, "<init>", "(I)V"));
        int local = 0;
        for (Map.Entry<String, ClassDesc> captured : captured(lambda).entrySet()) {
            code.put(0x59).load(captured.getValue(), local);
            local += LambdaCode.size(captured.getValue());
            code.put(0xB5, field(captured.getKey(), captured.getValue()));
        }
        method(STATIC | SYNTHETIC, made, lambda.factory().descriptorString(), code.put(0xB0), local);
        return made;
    }

    /** The fields that keep what a lambda captures: the first of each kind, the second of each kind … */
    private static Map<String, ClassDesc> captured(ClassBytes.Lambda lambda) {
        Map<String, ClassDesc> captured = new LinkedHashMap<>();
        for (ClassDesc type : lambda.factory().parameterList()) {
            String kind = LambdaCode.stored(type).equals("Ljava/lang/Object;") ? "o" : LambdaCode.stored(type);
            int n = 0;
            while (captured.containsKey(kind + n)) {
                n++;
            }
            captured.put(kind + n, type);
        }
        return captured;
    }

    private int field(String field, ClassDesc type) throws IOException {
        fields.put(field, LambdaCode.stored(type));
        return constants.member(ClassConstants.FIELD, name, field, LambdaCode.stored(type));
    }

    /** The class file. @param nest the outermost class, whose private members are called */
    byte[] bytes(String nest) throws IOException {
        LambdaCode constructor = new LambdaCode(constants, name);
        constructor.put(0x2A).put(0xB7, constants.member(ClassConstants.METHOD, OBJECT, "<init>", "()V"));
        constructor.put(0x2A).put(0x1B).put(0xB5, constants.member(ClassConstants.FIELD, name, NUMBER, "I")).put(0xB1);
        method(SYNTHETIC, "<init>", "(I)V", constructor, 2);
        for (List<ClassBytes.Lambda> alike : byMethod.values()) {
            interfaceMethod(alike);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeShort(FINAL_CLASS | SYNTHETIC);
        out.writeShort(constants.type(name));
        out.writeShort(constants.type(OBJECT));
        out.writeShort(interfaces.size());
        for (String one : interfaces) {
            out.writeShort(constants.type(one));
        }
        out.writeShort(fields.size());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.writeShort(SYNTHETIC);
            out.writeShort(constants.text(field.getKey()));
            out.writeShort(constants.text(field.getValue()));
            out.writeShort(0);
        }
        out.writeShort(methodCount);
        out.write(methods.toByteArray());
        out.writeShort(1);
        out.writeShort(constants.text("NestHost"));
        out.writeInt(2);
        out.writeShort(constants.type(nest));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(whole);
        file.writeInt(0xCAFEBABE);
        file.writeInt(JAVA_17);
        file.writeShort(constants.next());
        file.write(constants.bytes());
        file.write(body.toByteArray());
        return whole.toByteArray();
    }

    private void interfaceMethod(List<ClassBytes.Lambda> alike) throws IOException {
        List<LambdaCode> bodies = new ArrayList<>();
        for (ClassBytes.Lambda lambda : alike) {
            bodies.add(body(lambda));
        }
        LambdaCode code = bodies.get(0);
        if (bodies.size() > 1) {
            code = new LambdaCode(constants, name);
            code.put(0x2A).put(0xB4, constants.member(ClassConstants.FIELD, name, NUMBER, "I"));
            code.choose(bodies);
        }
        MethodTypeDesc type = alike.get(0).type();
        int locals = 1 + type.parameterList().stream().mapToInt(LambdaCode::size).sum();
        method(PUBLIC | SYNTHETIC, alike.get(0).method(), type.descriptorString(), code, locals);
    }

    private LambdaCode body(ClassBytes.Lambda lambda) throws IOException {
        ClassBytes.Call call = lambda.call();
        boolean made = call.kind() == NEW_OBJECT;
        List<ClassDesc> wanted = new ArrayList<>(call.type().parameterList());
        if (call.kind() != CALL_STATIC && !made) {
            wanted.add(0, dotted(call.owner()));
        }
        LambdaCode code = new LambdaCode(constants, name);
        if (made) {
            code.put(0xBB, constants.type(call.owner())).put(0x59);
        }
        int number = 0;
        for (Map.Entry<String, ClassDesc> captured : captured(lambda).entrySet()) {
            code.put(0x2A).put(0xB4, field(captured.getKey(), captured.getValue()));
            ClassDesc kept = captured.getValue().isPrimitive() ? captured.getValue() : ConstantDescs.CD_Object;
            code.convert(kept, captured.getValue(), wanted.get(number++));
        }
        int local = 1;
        for (int i = 0; i < lambda.type().parameterCount(); i++) {
            ClassDesc given = lambda.type().parameterType(i);
            code.load(given, local).convert(given, lambda.exact().parameterType(i), wanted.get(number++));
            local += LambdaCode.size(given);
        }
        code.call(call, wanted.stream().mapToInt(LambdaCode::size).sum());
        ClassDesc result = made ? dotted(call.owner()) : call.type().returnType();
        return code.give(result, lambda.type().returnType());
    }

    private void method(int access, String method, String type, LambdaCode code, int locals) throws IOException {
        DataOutputStream out = new DataOutputStream(methods);
        out.writeShort(access);
        out.writeShort(constants.text(method));
        out.writeShort(constants.text(type));
        out.writeShort(1);
        code.write(out, locals);
        methodCount++;
    }

    private static ClassDesc dotted(String slashed) {
        return ClassDesc.ofDescriptor(slashed.startsWith("[") ? slashed : "L" + slashed + ";");
    }

    /** The name of a class with slashes; of an array, its descriptor. */
    static String slashed(ClassDesc type) {
        String descriptor = type.descriptorString();
        return type.isArray() ? descriptor : descriptor.substring(1, descriptor.length() - 1);
    }
}
