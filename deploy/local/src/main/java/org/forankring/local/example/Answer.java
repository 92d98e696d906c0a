package org.forankring.local.example;

import com.fasterxml.jackson.databind.JsonNode;

/** An HTTP answer: status and JSON body (a missing node when there is none). */
record Answer(String request, int status, JsonNode body) {

    /** The body, if the status is one of the class 2xx. */
    JsonNode ok() {
        if (status / 100 != 2) {
            throw new UnexpectedAnswer(request + " was answered " + status + " " + body.toPrettyString());
        }
        return body;
    }
}
