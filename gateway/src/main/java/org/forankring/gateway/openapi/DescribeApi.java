package org.forankring.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers the contract of everything behind the gateway, as far as the services can be asked. */
@ApplicationScoped
public class DescribeApi {

    private final ServiceDocuments documents;
    private final MergeDocuments merging;

    DescribeApi(ServiceDocuments documents, MergeDocuments merging) {
        this.documents = documents;
        this.merging = merging;
    }

    /** One OpenAPI 3.1 document; never fails because a service is silent. */
    public Uni<ObjectNode> describe() {
        return documents.current().map(merging::merge);
    }
}
