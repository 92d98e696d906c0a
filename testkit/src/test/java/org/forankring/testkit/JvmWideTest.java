package org.forankring.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

class JvmWideTest {
    @Test
    void every_class_loader_reaches_the_same_server() throws Exception {
        try (var another = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            var tokensSeenByAnother = another.loadClass(Tokens.class.getName());

            assertThat(tokensSeenByAnother).isNotSameAs(Tokens.class);
            assertThat(tokensSeenByAnother.getMethod("issuer").invoke(null)).isEqualTo(Tokens.issuer());
        }
    }

    @Test
    void the_callers_context_class_loader_is_given_back() {
        var before = Thread.currentThread().getContextClassLoader();

        Tokens.issuer();

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void what_the_shared_method_throws_is_the_cause_of_what_the_caller_sees() {
        assertThatThrownBy(() -> JvmWide.run(JvmWideTest.class, "fail"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("on purpose");
    }

    static void fail() {
        throw new UnsupportedOperationException("on purpose");
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(JvmWideTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
