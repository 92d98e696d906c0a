package org.forankring.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM: the launcher's own JDK, a small heap and the collector that needs least. */
public final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    /** Begins a command with limits in MiB for the heap and the class metadata. */
    public JavaCommand(int heapMebibytes, int metaspaceMebibytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xms32m");
        words.add("-Xmx" + heapMebibytes + "m");
        words.add("-XX:MaxMetaspaceSize=" + metaspaceMebibytes + "m");
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+ExitOnOutOfMemoryError");
        words.add("-Dfile.encoding=UTF-8");
    }

    public JavaCommand with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    public List<String> words() {
        return List.copyOf(words);
    }
}
