package org.forankring.programme.method.definition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A definition as it was published. It never changes: a change of the method is its next version. */
@Entity
@Immutable
@IdClass(MethodVersion.Key.class)
public class MethodVersion {

    @Id
    private String method;

    @Id
    private int version;

    @Column
    private String name;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private MethodDefinition definition;

    @Column
    private Instant publishedAt;

    protected MethodVersion() {}

    /**
     * A version of a method.
     *
     * @param version counted from 1
     */
    public MethodVersion(MethodDefinition definition, int version, Instant publishedAt) {
        this.method = definition.method();
        this.version = version;
        this.name = definition.name();
        this.definition = definition;
        this.publishedAt = publishedAt;
    }

    public String method() {
        return method;
    }

    public int version() {
        return version;
    }

    public MethodDefinition definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What identifies a version. */
    public record Key(String method, int version) {}
}
