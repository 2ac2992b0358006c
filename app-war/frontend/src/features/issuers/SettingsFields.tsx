import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { ChoiceInput, TextInput } from '@/shared/form/fields';
import { Wide } from '@/shared/form/FormGrid';
import { useTexts } from '@/shared/i18n/language';
import { texts } from './texts';

export const usual = {
  issuer: '', clientId: '', clientSecret: null, audience: null, token: 'ID' as const, scope: 'openid email', subjectClaim: 'sub', emailClaim: 'email',
  emailVerifiedClaim: 'email_verified', tokenUseClaim: null, tokenUse: null,
};

/** What one is told by the customer's administrator; most of it is as it usually is. */
export function SettingsFields<In extends FieldValues, Out>({ control, secretKept }: { control: Control<In, unknown, Out>; secretKept: boolean }) {
  const t = useTexts(texts);
  const name = (field: string) => `settings.${field}` as FieldPath<In>;
  return (
    <>
      <Wide><TextInput control={control} name={name('issuer')} label={t.issuer} help={t.issuerHint} placeholder="https://" required /></Wide>
      <TextInput control={control} name={name('clientId')} label={t.clientId} required />
      <TextInput control={control} name={name('audience')} label={t.audience} help={t.audienceHint} />
      <Wide><TextInput control={control} name={name('clientSecret')} label={t.clientSecret} type="password" help={secretKept ? t.secretKept : t.secretHint} autoComplete="new-password" /></Wide>
      <Wide>
        <ChoiceInput
          control={control}
          name={name('token')}
          label={t.token}
          choices={(['ID', 'ACCESS'] as const).map((value) => ({ value, label: t.tokens[value] }))}
          required
        />
      </Wide>
      <TextInput control={control} name={name('scope')} label={t.scope} required />
      <TextInput control={control} name={name('subjectClaim')} label={t.subjectClaim} required />
      <TextInput control={control} name={name('emailClaim')} label={t.emailClaim} required />
      <TextInput control={control} name={name('emailVerifiedClaim')} label={t.emailVerifiedClaim} help={t.verifiedHint} required />
      <TextInput control={control} name={name('tokenUseClaim')} label={t.tokenUseClaim} />
      <TextInput control={control} name={name('tokenUse')} label={t.tokenUse} />
    </>
  );
}
