package org.forankring.platform.outbox;

public interface Outbox {
    void tell(Object fact);
}
