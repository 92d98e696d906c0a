"use strict";

/**
 * The provider's login cannot be opened from this page, which may only connect to the gateway. A token that was
 * obtained elsewhere can be pasted instead.
 */
function offerToPasteToken(response) {
  if (response.ok && new URL(response.url).pathname === "/openapi") {
    const description = JSON.parse(response.text);
    description.components.securitySchemes.oidc = {
      type: "http",
      scheme: "bearer",
      description: "An access token of the OpenID Connect provider",
    };
    response.text = JSON.stringify(description);
  }
  return response;
}

SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#api",
  responseInterceptor: offerToPasteToken,
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  filter: true,
  tagsSorter: "alpha",
  validatorUrl: null,
});
