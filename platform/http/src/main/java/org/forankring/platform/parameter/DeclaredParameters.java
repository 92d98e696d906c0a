package org.forankring.platform.parameter;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a resource method declares, by name, with their types.
 *
 * @param byName those of the query
 * @param inPath those of the path
 */
record DeclaredParameters(Map<String, Class<?>> byName, Map<String, Class<?>> inPath) {

    static DeclaredParameters of(Method method) {
        Map<String, Class<?>> byName = new TreeMap<>();
        Map<String, Class<?>> inPath = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            PathParam ofPath = parameter.getAnnotation(PathParam.class);
            if (ofPath != null) {
                inPath.put(ofPath.value(), parameter.getType());
            }
            add(byName, parameter.getAnnotation(QueryParam.class), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(byName, parameter.getType());
            }
        }
        return new DeclaredParameters(Collections.unmodifiableMap(byName), Collections.unmodifiableMap(inPath));
    }

    /** The name by which the caller knows the parameter that a violated constraint stands on. */
    static String nameOf(Method method, Path violated) {
        String name = "";
        AnnotatedElement place = method;
        for (Path.Node node : violated) {
            name = node.getName() == null ? name : node.getName();
            if (node.getKind() == ElementKind.PARAMETER) {
                Parameter parameter =
                        method.getParameters()[node.as(Path.ParameterNode.class).getParameterIndex()];
                place = parameter;
            } else if (node.getKind() == ElementKind.PROPERTY && place instanceof Parameter bean) {
                place = field(bean.getType(), name)
                        .<AnnotatedElement>map(found -> found)
                        .orElse(place);
            }
        }
        QueryParam declared = place.getAnnotation(QueryParam.class);
        return declared == null ? name : declared.value();
    }

    private static Optional<Field> field(Class<?> bean, String name) {
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static void addFields(Map<String, Class<?>> byName, Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(byName, field.getAnnotation(QueryParam.class), field.getType());
            }
        }
    }

    private static void add(Map<String, Class<?>> byName, @Nullable QueryParam declared, Class<?> type) {
        if (declared != null) {
            byName.put(declared.value(), type);
        }
    }
}
