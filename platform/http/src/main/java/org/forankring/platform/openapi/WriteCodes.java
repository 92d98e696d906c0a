package org.forankring.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.forankring.platform.code.Coded;

/** Writes the constants of enums in the document as they are written in JSON and in parameters. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WriteCodes implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null && constants.stream().allMatch(WriteCodes::isConstant)) {
            schema.setEnumeration(constants.stream()
                    .<Object>map(constant -> Coded.codeOf(constant.toString()))
                    .toList());
        }
        return schema;
    }

    private static boolean isConstant(Object value) {
        return value instanceof String text && CONSTANT.matcher(text).matches();
    }
}
