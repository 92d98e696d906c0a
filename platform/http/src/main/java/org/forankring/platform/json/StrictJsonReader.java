package org.forankring.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;

/**
 * Reads every JSON body of every service through {@link StrictJson}. A resource method that takes a
 * {@link JsonNode} gets the tree unbound, for example to bind the items of a batch one by one.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final StrictJson json;

    StrictJsonReader(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != InputStream.class && type != String.class && type != byte[].class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode tree = json.parse(body.readAllBytes());
        if (!JsonNode.class.isAssignableFrom(type)) {
            return json.bind(tree, genericType).orRefuse();
        }
        if (tree.isNull()) {
            throw Problems.invalid(Fault.of("", "required"));
        }
        return tree;
    }
}
