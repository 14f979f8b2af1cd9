// What Google has and @types/google-apps-script 2.0.13 lacks; each line with the page that documents it and the scopes of which
// one is needed.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /**
       * reference/forms/form-app#create(String,Boolean)
       * https://www.googleapis.com/auth/forms
       */
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      /**
       * reference/forms/form#setPublished(Boolean)
       * https://www.googleapis.com/auth/forms.currentonly or https://www.googleapis.com/auth/forms
       */
      setPublished(enabled: boolean): Form;
      /**
       * reference/forms/form#isPublished()
       * https://www.googleapis.com/auth/forms.currentonly or https://www.googleapis.com/auth/forms
       */
      isPublished(): boolean;
    }
  }
}
