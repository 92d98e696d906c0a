package org.forankring.programme.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Language;
import org.forankring.platform.tenancy.TenantKey;
import org.jspecify.annotations.Nullable;

/** The employees of all municipalities. */
public interface Employees {

    /** Adds an employee unless the id is taken, by whichever municipality, and says whether it did. */
    boolean addIfAbsent(Employee employee);

    /** An employee of a municipality. */
    Optional<Employee> find(TenantKey key);

    /** An employee that nobody else can change until the transaction ends. */
    Optional<Employee> lock(TenantKey key);

    /** Stores a change now, so that its version is the one that will be committed. */
    void keep(Employee employee);

    /** Those of a municipality, or of one unit if it is given, by id, from after the given one. */
    List<Employee> list(UUID municipality, Optional<UUID> unit, @Nullable UUID after, int limit);

    /** The same in the alphabet of a language. */
    List<Employee> listInAlphabet(
            UUID municipality, Optional<UUID> unit, Language language, @Nullable UUID after, int limit);
}
