package org.forankring.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a creating resource method that returns a {@code Response}: a request with an {@code Idempotency-Key}
 * header takes effect once. The same request again is answered as the first time, with
 * {@code Idempotent-Replay: true}; another request under the same key is refused with 422. The key is
 * remembered in the transaction of the effect. A refused request is not remembered.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
