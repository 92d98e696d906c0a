package org.forankring.training;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.forankring.testkit.broker.KafkaResource;
import org.forankring.testkit.database.PostgresResource;
import org.forankring.testkit.identity.TokenResource;

/** A test of the service with real PostgreSQL, Kafka and tokens; all of them share one start. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "training"))
@WithTestResource(KafkaResource.class)
@WithTestResource(TokenResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TrainingTest {}
