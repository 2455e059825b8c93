/** One question asked once, outside the life of a component: when a form needs the newest version, for instance. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { client, requestHeaders } from './client.ts';

/** The answer; undefined after a refusal or where no answer came. */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | undefined> {
  const fetchOptions = { headers: requestHeaders() };
  const { data, error } = await client.query(document, variables, { fetchOptions }).toPromise();
  return error ? undefined : data;
}
