package org.forankring.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes the workers of this service, and knows them. */
@ApplicationScoped
public class Workers {

    private final Notifications notifications;
    private final List<NotifiedWork> all = new CopyOnWriteArrayList<>();

    Workers(Notifications notifications) {
        this.notifications = notifications;
    }

    /**
     * A worker that has not been started.
     *
     * @param name of its thread, for log and health
     * @param channel what PostgreSQL notifies on; comes from the code
     */
    public NotifiedWork worker(
            String name, String channel, NotifiedWork.Patience patience, NotifiedWork.Portion portion) {
        NotifiedWork worker = new NotifiedWork(name, channel, notifications, patience, portion);
        all.add(worker);
        return worker;
    }

    /** Those that were made here. */
    public List<NotifiedWork> all() {
        return List.copyOf(all);
    }
}
