package org.forankring.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.sql.Sql;
import org.forankring.platform.tenancy.Tenancy;
import org.jboss.logging.Logger;

/**
 * Has the database make the trail's months to come and drop those whose time is over. The service's role can do no more
 * than ask for that: which months may go, the database decides.
 */
@ApplicationScoped
class KeepMonths {

    private static final Logger LOG = Logger.getLogger(KeepMonths.class);
    private static final String KEEP = "select keep_audit_months(:months)";

    private final Sql sql;
    private final AuditSettings settings;

    KeepMonths(Sql sql, AuditSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent started) {
        keep();
    }

    /** Every replica may do it. A month that cannot be made in time is no loss: its lines are kept beside the months. */
    @Scheduled(every = "6h", delayed = "1h")
    void keep() {
        int months = Math.toIntExact(settings.retention().toTotalMonths());
        try {
            Tenancy.everywhere(() -> QuarkusTransaction.requiringNew()
                    .run(() -> sql.statement(KEEP).set("months", months).update()));
        } catch (RuntimeException later) {
            LOG.warnf("The audit trail's months are not looked after this time: %s", later.getMessage());
        }
    }
}
