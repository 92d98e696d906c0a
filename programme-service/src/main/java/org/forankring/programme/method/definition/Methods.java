package org.forankring.programme.method.definition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All versions of all methods. They belong to no municipality and are open to every caller. */
public interface Methods {

    /** The latest version of a method. */
    Optional<MethodVersion> findLatest(String method);

    /** One version of a method. */
    Optional<MethodVersion> find(String method, int version);

    /** What a version says that is known to have been published, as that of an implementation is. */
    default MethodDefinition definition(String method, int version) {
        return find(method, version).orElseThrow().definition();
    }

    /** Methods at their latest version by short name, from after the given one. */
    List<MethodVersion> list(@Nullable String after, int limit);

    /** Holds back everyone else who wants to publish the method, until the transaction ends. */
    void reserve(String method);

    /** Adds a version. */
    void add(MethodVersion version);

    /** Whether a definition that ships with the product has been published, whatever became of it since. */
    boolean haveShipped(String name);

    /** Notes that a definition that ships with the product has been published. */
    void noteShipped(String name, MethodVersion version);
}
