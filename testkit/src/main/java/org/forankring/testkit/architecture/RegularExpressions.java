package org.forankring.testkit.architecture;

import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleParameterAnnotationsAttribute;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The regular expressions that a class holds: those of its {@code @Pattern} constraints and those that it compiles. */
final class RegularExpressions {
    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final Set<String> found = new TreeSet<>();

    private RegularExpressions() {}

    static Set<String> of(ClassModel type) {
        var expressions = new RegularExpressions();
        expressions.readAnnotations(type);
        type.fields().forEach(expressions::readAnnotations);
        type.methods().forEach(expressions::read);
        type.attributes().stream()
                .filter(RecordAttribute.class::isInstance)
                .map(RecordAttribute.class::cast)
                .flatMap(record -> record.components().stream())
                .forEach(expressions::readAnnotations);
        return expressions.found;
    }

    private void read(MethodModel method) {
        readAnnotations(method);
        method.code().ifPresent(code -> read(code.elementList()));
    }

    /** The constants that were loaded since the last call are the arguments of this one. */
    private void read(List<CodeElement> instructions) {
        List<String> arguments = new ArrayList<>();
        for (CodeElement instruction : instructions) {
            switch (instruction) {
                case ConstantInstruction constant
                when constant.constantValue() instanceof String text -> arguments.add(text);
                case InvokeInstruction call -> {
                    if (takesExpression(call)) {
                        found.addAll(arguments);
                    }
                    arguments.clear();
                }
                default -> {
                    // Neither a text nor what takes one.
                }
            }
        }
    }

    private static boolean takesExpression(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        return (owner.equals("java/util/regex/Pattern")
                        && call.opcode() == Opcode.INVOKESTATIC
                        && !name.equals("quote"))
                || (owner.equals("java/lang/String") && OF_STRINGS.contains(name));
    }

    private void readAnnotations(AttributedElement element) {
        element.attributes().stream()
                .flatMap(RegularExpressions::annotations)
                .filter(annotation -> annotation.className().stringValue().endsWith("Pattern;"))
                .flatMap(annotation -> annotation.elements().stream())
                .forEach(this::readElement);
    }

    private void readElement(AnnotationElement element) {
        if (element.name().equalsString("regexp") && element.value() instanceof AnnotationValue.OfString text) {
            found.add(text.stringValue());
        }
    }

    private static Stream<Annotation> annotations(Attribute<?> attribute) {
        return switch (attribute) {
            case RuntimeVisibleAnnotationsAttribute ofDeclaration -> ofDeclaration.annotations().stream();
            case RuntimeVisibleParameterAnnotationsAttribute ofParameters ->
                ofParameters.parameterAnnotations().stream().flatMap(List::stream);
            case RuntimeVisibleTypeAnnotationsAttribute ofTypes ->
                ofTypes.annotations().stream().map(annotated -> annotated.annotation());
            default -> Stream.empty();
        };
    }
}
