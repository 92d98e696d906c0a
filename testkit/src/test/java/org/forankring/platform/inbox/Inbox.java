package org.forankring.platform.inbox;

public interface Inbox {
    boolean isNew(String event);
}
