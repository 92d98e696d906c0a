package org.forankring.programme.plan.draft.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.code.Coded;
import org.forankring.platform.stored.StoredJson;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.draft.PlanSections;
import org.forankring.programme.plan.section.SectionName;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** Sections in the table {@code plan_section}, whose versions count from 0. */
@ApplicationScoped
class JdbcPlanSections implements PlanSections {

    private static final String ADD = """
            insert into plan_section (municipality_id, implementation_id, section, content, filled, filled_since,
                                      version)
            values (:municipality, :implementation, :section, cast(:content as jsonb), :filled,
                    cast(:filledSince as timestamptz), 0)
            on conflict do nothing""";
    private static final String KEEP = """
            update plan_section
            set content = cast(:content as jsonb), filled = :filled, filled_since = cast(:filledSince as timestamptz),
                version = :version - 1
            where municipality_id = :municipality and implementation_id = :implementation and section = :section""";
    private static final String READ = """
            select section, cast(content as text) as content, filled_since, version
            from plan_section where municipality_id = :municipality and implementation_id = :implementation""";
    private static final String ONE = READ + " and section = :section";

    private final Session database;

    JdbcPlanSections(Session database) {
        this.database = database;
    }

    @Override
    public boolean addIfAbsent(PlanSection section) {
        return write(ADD, section).executeUpdate() == 1;
    }

    @Override
    public Optional<PlanSection> find(Implementation implementation, SectionName name) {
        return one(ONE, implementation, name);
    }

    @Override
    public PlanSection lock(Implementation implementation, SectionName name) {
        return one(ONE + " for update", implementation, name).orElseThrow();
    }

    @Override
    public void keep(PlanSection section) {
        write(KEEP, section).setParameter("version", section.version()).executeUpdate();
    }

    @Override
    public List<PlanSection> list(Implementation implementation) {
        return read(READ, implementation).stream()
                .map(row -> section(row, implementation))
                .sorted(Comparator.comparing(PlanSection::name))
                .toList();
    }

    private MutationQuery write(String sql, PlanSection section) {
        return database.createNativeMutationQuery(sql)
                .setParameter("municipality", section.municipalityId())
                .setParameter("implementation", section.implementationId())
                .setParameter("section", section.name().code())
                .setParameter("content", StoredJson.written(section.content()))
                .setParameter("filled", section.fill().state().name())
                .setParameter("filledSince", section.filledSince(), Instant.class);
    }

    private Optional<PlanSection> one(String sql, Implementation implementation, SectionName name) {
        return read(sql, implementation)
                .setParameter("section", name.code())
                .uniqueResultOptional()
                .map(row -> section(row, implementation));
    }

    private NativeQuery<Tuple> read(String sql, Implementation implementation) {
        return database.createNativeQuery(sql, Tuple.class)
                .addScalar("section", String.class)
                .addScalar("content", String.class)
                .addScalar("filled_since", Instant.class)
                .addScalar("version", Long.class)
                .setParameter("municipality", implementation.municipalityId())
                .setParameter("implementation", implementation.id());
    }

    private static PlanSection section(Tuple row, Implementation implementation) {
        SectionName name =
                Coded.find(SectionName.class, row.get("section", String.class)).orElseThrow();
        return new PlanSection(
                implementation.municipalityId(),
                implementation.id(),
                StoredJson.read(row.get("content", String.class), name.empty().getClass()),
                row.get("filled_since", Instant.class),
                row.get("version", Long.class) + 1);
    }
}
