package org.forankring.monitoring.indicator;

import java.util.List;

/** Some indicators have other values than before. */
public record ValuesChanged(List<PublishedValue> values) {

    public ValuesChanged {
        values = List.copyOf(values);
    }
}
