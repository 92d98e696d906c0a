package org.forankring.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the one copy of a class that the whole test JVM shares.
 *
 * <p>Quarkus gives every application it starts in a test a class loader of its own, closed when the application
 * stops. A server held in a static field would therefore exist once per start, and break when the loader that
 * started it is closed. Servers live in the system class loader instead; what a test holds is only a way to it.
 */
public final class JvmWide {
    private JvmWide() {}

    /**
     * Calls a static method of the shared copy of a class.
     *
     * @param result the method's result type
     * @param owner the class, as the caller sees it
     * @param method the name of a static method, unique in its class
     * @param arguments what to call it with; these and the result must be types of the JDK
     */
    public static <T> T get(Class<T> result, Class<?> owner, String method, Object... arguments) {
        Object value = invoke(owner, method, arguments);
        if (value == null) {
            throw new IllegalStateException(owner.getName() + "." + method + " returned nothing");
        }
        return result.cast(value);
    }

    /** As {@link #get}, for a method whose result does not matter. */
    public static void run(Class<?> owner, String method, Object... arguments) {
        invoke(owner, method, arguments);
    }

    private static @Nullable Object invoke(Class<?> owner, String method, Object... arguments) {
        var thread = Thread.currentThread();
        var callersLoader = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return sharedMethod(owner, method).invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(owner.getName() + "." + method + " failed", failed.getCause());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(owner.getName() + "." + method + " cannot be called", unreachable);
        } finally {
            thread.setContextClassLoader(callersLoader);
        }
    }

    private static Method sharedMethod(Class<?> owner, String name) throws ReflectiveOperationException {
        var shared = Class.forName(owner.getName(), true, ClassLoader.getSystemClassLoader());
        var method = Arrays.stream(shared.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        method.setAccessible(true);
        return method;
    }
}
