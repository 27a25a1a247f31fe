import { useSay } from '../ui/say';

/** What is left behind by reaching somebody, before a number is seen. */
export function Traces() {
  const say = useSay();
  return (
    <details class="traces">
      <summary>{say('support_traces')}</summary>
      <ul class="listed">
        <li>{say('support_trace_call')}</li>
        <li>{say('support_trace_message')}</li>
        <li>{say('support_trace_web')}</li>
        <li>{say('support_trace_copy')}</li>
        <li>{say('support_trace_other')}</li>
      </ul>
    </details>
  );
}
